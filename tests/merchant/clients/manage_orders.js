// @crystallize/node-klarna, unmodified: an order from acknowledgment to release, and one canceled.
// node manage_orders.js FOLDER HOST USERNAME PASSWORD ORDER OTHER_ORDER
const [folder, host, username, password, order, other] = process.argv.slice(2);
const { Klarna } = require(`${folder}/node_modules/@crystallize/node-klarna`);
const client = new Klarna({ apiEndpoint: host, username, password });
// It has no call for payouts; this is how its calls are made.
const inside = `${folder}/node_modules/@crystallize/node-klarna/dist`;
const { HttpRequest } = require(`${inside}/http-request`);
const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
const http = new HttpRequest({ apiEndpoint: host, authorization });
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
  steps.payouts = await http.invoke('GET', '/settlements/v1/payouts?size=1');
  steps.noPayout = await http.invoke('GET', '/settlements/v1/payouts/R000000000000000');
  console.log(JSON.stringify(steps));
}

main();
