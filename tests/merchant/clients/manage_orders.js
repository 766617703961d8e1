// @crystallize/node-klarna, unmodified: an order from acknowledgment to release, and one canceled.
// node manage_orders.js FOLDER HOST USERNAME PASSWORD ORDER OTHER_ORDER
const [folder, host, username, password, order, other] = process.argv.slice(2);
const { Klarna } = require(`${folder}/node_modules/@crystallize/node-klarna`);
const client = new Klarna({ apiEndpoint: host, username, password });
const { orders, captures, refunds } = client.orderManagementV1;

async function main() {
  const steps = {};
  steps.read = await orders.getOrder(order);
  steps.again = await orders.getOrder(order);
  steps.acknowledged = await orders.acknowledge(order);
  steps.referenced = await orders.updateMerchantReference(order, { merchant_reference2: '501' });
  steps.captured = await captures.capture(order, { captured_amount: 6000 });
  steps.tooMuch = await captures.capture(order, { captured_amount: 6000 });
  steps.refunded = await refunds.create(order, { refunded_amount: 1500 });
  steps.released = await orders.releaseRemainingAuthorization(order);
  steps.canceled = await orders.cancel(other);
  steps.after = await orders.getOrder(order);
  steps.other = await orders.getOrder(other);
  console.log(JSON.stringify(steps));
}

main();
