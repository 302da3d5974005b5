/**
 * B11: how long {@code deploy/local/up} takes until a report answers, and how much memory it all takes; Keycloak alone
 * beside it.
 */
@NullMarked
package vn.lantoa.deploy.bench.start;

import org.jspecify.annotations.NullMarked;
