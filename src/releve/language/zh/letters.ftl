# What the lender writes unasked, in Chinese.

letters-heading = 我们给您的消息
letter-bill-subject = { $merchant }：{ $amount }，到期日{ $date }
letter-bill = 您在{ $merchant }的购物（订单{ $order }）有{ $amount }将于{ $date }到期。您可以在聊天中付款。如已付款，则无需再做任何事。
letter-reminder-before-due-subject = { $merchant }：{ $amount }，到期日{ $date }
letter-reminder-before-due = 提前提醒您：您在{ $merchant }的购物（订单{ $order }）有{ $amount }将于{ $date }到期。您可以在聊天中付款。如果需要更多时间，请在这一天之前告诉我们。
letter-reminder-after-due-subject = { $merchant }：{ $amount }已于{ $date }到期
letter-reminder-after-due = 您在{ $merchant }的购物（订单{ $order }）有{ $amount }已于{ $date }到期，我们尚未收到。请在聊天中付款。如果您刚刚付款，则无需再做任何事。如果您现在无法付款，请写信给我们，我们会看看有什么办法。
letter-late-fee-subject = { $merchant }：滞纳金{ $amount }
letter-late-fee = { $date }，我们对您在{ $merchant }的购物（订单{ $order }）收取了{ $amount }的滞纳金。您可以在聊天中查看原因、付款，如果认为有误也可以告诉我们。
letter-authorization-expired-subject = { $merchant }：此订单您无需付款
letter-authorization-expired = { $merchant }未在{ $date }之前（含当日）完成您{ $amount }的购物（订单{ $order }）。没有扣款，您也无需为此付款。如果您仍想要这些商品，请联系商店。
letter-obligation-subject = 我们答应您的事
letter-document-subject = 您的文件
letter-closing = 有问题吗？请在聊天中写给我们。您可以随时要求与人工客服交谈。
