/** Which service owns an address, and the way there: one proxy per service with its own pool, queue and time-outs. */
@NullMarked
package vn.lantoa.gateway.route;

import org.jspecify.annotations.NullMarked;
