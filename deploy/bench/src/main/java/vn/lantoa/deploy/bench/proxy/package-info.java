/** B1: requests a second through the gateway, as it is shipped, beside nginx in front of the same backend. */
@NullMarked
package vn.lantoa.deploy.bench.proxy;

import org.jspecify.annotations.NullMarked;
