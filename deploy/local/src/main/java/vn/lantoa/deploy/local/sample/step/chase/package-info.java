/** How agencies are chased in the sample year. */
@NullMarked
package vn.lantoa.deploy.local.sample.step.chase;

import org.jspecify.annotations.NullMarked;
