/** Which service owns an address, and which addresses have only one meaning. */
@NullMarked
package vn.lantoa.gateway.route;

import org.jspecify.annotations.NullMarked;
