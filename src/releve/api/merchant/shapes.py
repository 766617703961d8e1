"""What merchants send, checked field by field; what is not listed here is read over.

The fields, their limits, and their meaning are the dialect's (payments, order management, hosted
payment page, customer token). Numbers are whole: 10.5 or "10" is no amount. No text holds NUL.
"""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from releve.core.lending.authorization import AMOUNT_MAX

_INT64_MAX = 2**63 - 1


def _text(longest: int, *, shortest: int = 0, pattern: str | None = None) -> Any:
    return StringConstraints(max_length=longest, min_length=shortest, pattern=pattern)


Text20 = Annotated[str, _text(20)]
Text100 = Annotated[str, _text(100)]
Text255 = Annotated[str, _text(255)]
Text1024 = Annotated[str, _text(1024)]
Url = Annotated[str, _text(2000)]
Country = Annotated[str, _text(2, pattern="^[A-Za-z]{2}$")]
Currency = Annotated[str, _text(3, pattern="^[A-Za-z]{3}$")]
Locale = Annotated[str, _text(35, pattern="^[A-Za-z]{2}(-[A-Za-z]{2})*$")]
Amount = Annotated[int, Field(ge=0, le=AMOUNT_MAX)]
SignedAmount = Annotated[int, Field(ge=-AMOUNT_MAX, le=AMOUNT_MAX)]
Count = Annotated[int, Field(ge=0, le=1_000_000_000)]


class Shape(BaseModel):
    """A strict shape: no value is bent into another kind."""

    model_config = ConfigDict(strict=True, extra="ignore")

    def given(self) -> dict[str, Any]:
        """What was sent, as it is kept."""
        return self.model_dump(exclude_none=True)


class Address(Shape):
    """Where somebody lives or gets the goods."""

    attention: Annotated[str, _text(99)] | None = None
    city: Annotated[str, _text(99)] | None = None
    country: Country | None = None
    email: Annotated[str, _text(99)] | None = None
    family_name: Annotated[str, _text(99)] | None = None
    given_name: Annotated[str, _text(99)] | None = None
    organization_name: Annotated[str, _text(99)] | None = None
    phone: Annotated[str, _text(99)] | None = None
    postal_code: Annotated[str, _text(10)] | None = None
    region: Annotated[str, _text(99)] | None = None
    street_address: Annotated[str, _text(99)] | None = None
    street_address2: Annotated[str, _text(99)] | None = None
    title: Text20 | None = None


class Identifiers(Shape):
    """What a thing is called elsewhere."""

    brand: Annotated[str, _text(70)] | None = None
    category_path: Annotated[str, _text(750)] | None = None
    color: Annotated[str, _text(64)] | None = None
    global_trade_item_number: Annotated[str, _text(50)] | None = None
    manufacturer_part_number: Annotated[str, _text(70)] | None = None
    size: Annotated[str, _text(64)] | None = None


class Subscription(Shape):
    """A thing that is bought again and again."""

    name: Text255
    interval: Literal["DAY", "WEEK", "MONTH", "YEAR"]
    interval_count: Annotated[int, Field(ge=1, le=2**31 - 1)]


class Line(Shape):
    """An order line; what adds up is the core's to say."""

    name: Annotated[str, _text(255, shortest=1)]
    quantity: Count
    unit_price: SignedAmount
    total_amount: SignedAmount
    total_discount_amount: Amount | None = None
    total_tax_amount: SignedAmount | None = None
    tax_rate: Annotated[int, Field(ge=0, le=10_000)] | None = None
    type: Text255 | None = None
    reference: Text255 | None = None
    quantity_unit: Annotated[str, _text(10)] | None = None
    image_url: Text1024 | None = None
    product_url: Text1024 | None = None
    merchant_data: Text1024 | None = None
    product_identifiers: Identifiers | None = None
    subscription: Subscription | None = None


class Person(Shape):
    """Who buys."""

    date_of_birth: Annotated[str, _text(10, pattern=r"^\d{4}-\d{2}-\d{2}$")] | None = None
    gender: Text20 | None = None
    title: Text20 | None = None
    type: Literal["person", "organization"] | None = None


class MerchantUrls(Shape):
    """Where the shop wants to be told and visited."""

    confirmation: Url | None = None
    notification: Url | None = None
    push: Url | None = None
    authorization: Url | None = None


Lines = Annotated[list[Line], Field(min_length=1, max_length=1000)]


class SessionDetails(Shape):
    """What may be said of a purchase besides."""

    acquiring_channel: Literal["ECOMMERCE", "IN_STORE", "TELESALES"] | None = None
    billing_address: Address | None = None
    custom_payment_method_ids: list[Text255] | None = None
    customer: Person | None = None
    design: Text255 | None = None
    intent: Literal["buy", "tokenize", "buy_and_tokenize"] | None = None
    locale: Locale | None = None
    merchant_data: Annotated[str, _text(6000)] | None = None
    merchant_reference1: Text255 | None = None
    merchant_reference2: Text255 | None = None
    merchant_urls: MerchantUrls | None = None
    order_tax_amount: Annotated[int, Field(ge=0, le=_INT64_MAX)] | None = None
    shipping_address: Address | None = None


class SessionChanges(SessionDetails):
    """What may be changed of a session; all of it may be left out."""

    order_amount: Annotated[int, Field(ge=0, le=_INT64_MAX)] | None = None
    order_lines: Lines | None = None
    purchase_country: Country | None = None
    purchase_currency: Currency | None = None


class SessionWanted(SessionDetails):
    """A purchase to agree to."""

    order_amount: Annotated[int, Field(ge=0, le=_INT64_MAX)]
    order_lines: Lines
    purchase_country: Country
    purchase_currency: Currency


class OrderWanted(SessionWanted):
    """The purchase that the shopper has agreed to."""

    auto_capture: bool | None = None


class TokenWanted(Shape):
    """A customer's leave to place orders later."""

    description: Annotated[str, _text(255, shortest=1)]
    intended_use: Literal["SUBSCRIPTION"]
    locale: Locale
    purchase_country: Country
    purchase_currency: Currency
    billing_address: Address | None = None
    customer: Person | None = None


class TokenOrderWanted(Shape):
    """An order placed with a customer token."""

    order_amount: Annotated[int, Field(ge=1, le=_INT64_MAX)]
    order_lines: Lines
    order_tax_amount: Annotated[int, Field(ge=0, le=_INT64_MAX)]
    purchase_currency: Currency
    auto_capture: bool | None = None
    merchant_data: Annotated[str, _text(6000)] | None = None
    merchant_reference1: Text255 | None = None
    merchant_reference2: Text255 | None = None
    merchant_urls: MerchantUrls | None = None
    shipping_address: Address | None = None


class TokenStatus(Shape):
    """What a customer token becomes."""

    status: Literal["CANCELLED"]


class ShippingInfo(Shape):
    """How goods travel, and travel back."""

    shipping_company: Text100 | None = None
    shipping_method: (
        Literal[
            "PickUpStore",
            "Home",
            "BoxReg",
            "BoxUnreg",
            "PickUpPoint",
            "Own",
            "Postal",
            "DHLPackstation",
            "Digital",
            "Undefined",
            "PickUpWarehouse",
            "ClickCollect",
            "PalletDelivery",
        ]
        | None
    ) = None
    tracking_number: Text100 | None = None
    tracking_uri: Text1024 | None = None
    return_shipping_company: Text100 | None = None
    return_tracking_number: Text100 | None = None
    return_tracking_uri: Text1024 | None = None


class ShippingAdded(Shape):
    """More shipping information."""

    shipping_info: Annotated[list[ShippingInfo], Field(min_length=1, max_length=500)]


SomeLines = Annotated[list[Line], Field(max_length=1000)]


class CaptureWanted(Shape):
    """What leaves the shop, and what is owed for it."""

    captured_amount: Amount
    description: Text255 | None = None
    reference: Text255 | None = None
    order_lines: SomeLines | None = None
    shipping_info: Annotated[list[ShippingInfo], Field(max_length=500)] | None = None
    shipping_delay: Annotated[int, Field(ge=0, le=_INT64_MAX)] | None = None


class RefundWanted(Shape):
    """What is given back."""

    refunded_amount: Amount
    description: Text255 | None = None
    reference: Text255 | None = None
    order_lines: SomeLines | None = None
    credit_invoice: bool | None = None


class AuthorizationChanged(Shape):
    """Another amount, and what it is for."""

    order_amount: Amount
    description: Text255 | None = None
    order_lines: SomeLines | None = None


class ReferencesChanged(Shape):
    """The shop's own numbers."""

    merchant_reference1: Text255 | None = None
    merchant_reference2: Text255 | None = None


class LongAddress(Shape):
    """An address as order management takes it: longer, and with any country."""

    attention: Text255 | None = None
    city: Annotated[str, _text(200)] | None = None
    country: Text100 | None = None
    email: Text100 | None = None
    family_name: Text100 | None = None
    given_name: Text100 | None = None
    organization_name: Text255 | None = None
    phone: Text100 | None = None
    postal_code: Annotated[str, _text(10)] | None = None
    region: Annotated[str, _text(200)] | None = None
    street_address: Text100 | None = None
    street_address2: Text100 | None = None
    title: Text20 | None = None


class CustomerChanged(Shape):
    """Where the goods go instead."""

    shipping_address: LongAddress | None = None


class DueDateExtended(Shape):
    """By how many days a capture falls due later."""

    number_of_days: Annotated[int, Field(ge=-(2**31), le=2**31 - 1)]


class ProductChosen(Shape):
    """What a shopper agrees to; what comes in and goes out each month, where it is asked."""

    product: Text100
    monthly_income: Amount | None = None
    monthly_expenses: Amount | None = None


class PageUrls(Shape):
    """Where the payment page leads back to."""

    back: Url | None = None
    cancel: Url | None = None
    error: Url | None = None
    failure: Url | None = None
    status_update: Url | None = None
    success: Url | None = None


class PageOptions(Shape):
    """How the payment page looks and what it does."""

    page_title: Text255 | None = None
    place_order_mode: Literal["PLACE_ORDER", "CAPTURE_ORDER", "NONE"] | None = None
    purchase_type: (
        Literal["BUY", "RENT", "BOOK", "SUBSCRIBE", "DOWNLOAD", "ORDER", "CONTINUE"] | None
    ) = None


class PageWanted(Shape):
    """A payment page for a session."""

    payment_session_url: Url
    merchant_urls: PageUrls | None = None
    options: PageOptions | None = None
    profile_id: Text255 | None = None


class Contact(Shape):
    """Whom the link is sent to."""

    email: Text100 | None = None
    phone: Text100 | None = None
    phone_country: Country | None = None
    access_id: Text100 | None = None


class Distribution(Shape):
    """How the link is sent."""

    contact_information: Contact
    method: Literal["sms", "email", "token"]
    template: Literal["INSTORE_PURCHASE"] | None = None


class Statement(Shape):
    """What a merchant says of a dispute."""

    comment: Annotated[str, _text(4000)] | None = None
    files: Annotated[list[Text100], Field(max_length=20)] | None = None


class Decision(Shape):
    """How the lender decides a dispute."""

    won: bool
