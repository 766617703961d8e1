"""Where messages are cut into clauses and windows."""

import pytest

from releve.shell.readers.clauses import CLAUSES_MAX, WINDOWS_MAX, clauses, windows

_ROWS = [
    ("en", "pay my bill and close my account", ["pay my bill", "close my account"]),
    ("en", "where is it? send me the invoice", ["where is it?", "send me the invoice"]),
    ("en", "shirts and shoes", ["shirts and shoes"]),
    ("sv", "Jag vill betala och flytta nästa", ["Jag vill betala", "flytta nästa"]),
    ("pl", "chcę zapłacić teraz i zmienić adres", ["chcę zapłacić teraz", "zmienić adres"]),
    ("en", "when can i pay", ["when can i pay"]),
    ("ar", "أريد الدفع الآن وتغيير عنواني", ["أريد الدفع الآن", "وتغيير عنواني"]),
    ("ar", "أين طلبي؟ أريد فاتورة", ["أين طلبي؟", "أريد فاتورة"]),
    ("bg", "искам да платя и да сменя адреса", ["искам да платя", "да сменя адреса"]),
    ("el", "θέλω να πληρώσω και να αλλάξω κάρτα", ["θέλω να πληρώσω", "να αλλάξω κάρτα"]),
    ("et", "tahan maksta ja muuta aadressi", ["tahan maksta", "muuta aadressi"]),
    ("fa", "می‌خواهم پرداخت کنم و آدرس را عوض کنم", ["می‌خواهم پرداخت کنم", "آدرس را عوض کنم"]),
    ("he", "אני רוצה לשלם ולשנות כתובת", ["אני רוצה לשלם", "ולשנות כתובת"]),
    ("hi", "मुझे भुगतान करना है और पता बदलना है", ["मुझे भुगतान करना है", "पता बदलना है"]),
    ("hi", "पैसे कहाँ हैं। रसीद भेज दो", ["पैसे कहाँ हैं", "रसीद भेज दो"]),
    ("hr", "želim platiti i promijeniti adresu", ["želim platiti", "promijeniti adresu"]),
    ("hu", "szeretnék fizetni és címet módosítani", ["szeretnék fizetni", "címet módosítani"]),
    ("id", "mau bayar sekarang dan ganti alamat", ["mau bayar sekarang", "ganti alamat"]),
    ("ja", "今すぐ支払いたい、あと住所を変更したい", ["今すぐ支払いたい", "住所を変更したい"]),
    ("ja", "花瓶をキャンセルして請求書を送って", ["花瓶をキャンセルして", "請求書を送って"]),
    ("ja", "この請求書の内訳を説明して下さい", ["この請求書の内訳を説明して下さい"]),
    ("ja", "これは苦情として登録をお願いします", ["これは苦情として登録をお願いします"]),
    ("ja", "これを返したいのではありません", ["これを返したいのではありません"]),
    ("ja", "荷物がまだなので支払日を延ばして", ["荷物がまだなので", "支払日を延ばして"]),
    ("ja", "シャツと靴、靴下", ["シャツと靴、靴下"]),
    ("ko", "지금 결제해 주세요 그리고 주소 변경", ["지금 결제해 주세요", "주소 변경"]),
    ("ko", "의자는 취소하고 나머지는 지금 낼게요", ["의자는 취소하고", "나머지는 지금 낼게요"]),
    ("ko", "책상이 안 왔는데 주소도 바꿔 주세요", ["책상이 안 왔는데", "주소도 바꿔 주세요"]),
    ("ko", "번호가 바뀌었고요 오늘 것도 낼게요", ["번호가 바뀌었고요", "오늘 것도 낼게요"]),
    ("ko", "이번 달 할부를 결제하고 싶은 마음이에요", ["이번 달 할부를 결제하고 싶은 마음이에요"]),
    ("ko", "지금 바로 창고 직원 연결해 주세요", ["지금 바로 창고 직원 연결해 주세요"]),
    ("ko", "제 주문이 아니에요 상담원 바꿔 주세요", ["제 주문이 아니에요", "상담원 바꿔 주세요"]),
    ("lt", "noriu sumokėti ir pakeisti adresą", ["noriu sumokėti", "pakeisti adresą"]),
    ("lv", "gribu samaksāt un mainīt adresi", ["gribu samaksāt", "mainīt adresi"]),
    ("ro", "vreau să plătesc și să schimb adresa", ["vreau să plătesc", "să schimb adresa"]),
    ("ru", "хочу оплатить и сменить адрес", ["хочу оплатить", "сменить адрес"]),
    ("sk", "chcem zaplatiť a zmeniť adresu", ["chcem zaplatiť", "zmeniť adresu"]),
    ("sl", "rad bi plačal in spremenil naslov", ["rad bi plačal", "spremenil naslov"]),
    ("th", "อยากจ่ายเงินตอนนี้ แล้วก็ขอเปลี่ยนที่อยู่", ["อยากจ่ายเงินตอนนี้", "ขอเปลี่ยนที่อยู่"]),
    ("th", "ยกเลิกค่าปรับแล้วส่งใบแจ้งหนี้มา", ["ยกเลิกค่าปรับ", "แล้วส่งใบแจ้งหนี้มา"]),
    ("tr", "hemen ödeyeyim ve adresimi değiştirin", ["hemen ödeyeyim", "adresimi değiştirin"]),
    ("tr", "cezayı kaldırıp ekstreyi yollayın", ["cezayı kaldırıp", "ekstreyi yollayın"]),
    ("tr", "yeni kitap sahibi kim", ["yeni kitap sahibi kim"]),
    ("uk", "хочу оплатити та змінити адресу", ["хочу оплатити", "змінити адресу"]),
    ("vi", "tôi muốn thanh toán và đổi địa chỉ", ["tôi muốn thanh toán", "đổi địa chỉ"]),
    ("zh", "我想现在付款，还有要改地址", ["我想现在付款", "要改地址"]),
    ("zh", "衬衫和鞋", ["衬衫和鞋"]),
    ("xx", "one two, three four", ["one two", "three four"]),
    ("en", "", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "parts"), _ROWS)
def test_cuts_where_both_sides_can_be_a_request(language: str, text: str, parts: list[str]) -> None:
    assert clauses(text, language) == parts


def test_never_more_than_a_few_parts_and_no_word_lost() -> None:
    text = ". ".join(f"wish number {i}" for i in range(40))
    parts = clauses(text, "en")
    assert len(parts) == CLAUSES_MAX
    assert " ".join(parts).replace(".", "").split() == text.replace(".", "").split()


def test_windows_hold_whole_sentences_and_the_end() -> None:
    text = " ".join(f"Sentence number {i} says something." for i in range(100)) + " The end."
    found = windows(text, 400)
    assert 1 < len(found) <= WINDOWS_MAX
    assert all(len(window) <= 400 for window in found)
    assert found[-1].endswith("The end.")
    assert windows("short", 400) == ["short"]
