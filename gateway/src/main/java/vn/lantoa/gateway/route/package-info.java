/** Which service owns an address, and the way there: one proxy per service with its own pool, queue and time-outs. */
package vn.lantoa.gateway.route;
