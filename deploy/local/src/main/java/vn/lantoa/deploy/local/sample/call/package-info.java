/** Calls to the gateway in the sample identities' names. */
@NullMarked
package vn.lantoa.deploy.local.sample.call;

import org.jspecify.annotations.NullMarked;
