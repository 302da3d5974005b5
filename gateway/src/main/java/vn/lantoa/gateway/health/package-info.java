/** How the parts of the house are: one public answer made of the readiness of each. */
@NullMarked
package vn.lantoa.gateway.health;

import org.jspecify.annotations.NullMarked;
