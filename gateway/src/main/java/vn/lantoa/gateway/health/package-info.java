/** The health of the whole system: one public answer made of the readiness of each part. */
@NullMarked
package vn.lantoa.gateway.health;

import org.jspecify.annotations.NullMarked;
