/** What happens to the plan of the sample year while it runs. */
@NullMarked
package vn.lantoa.deploy.local.sample.step.plan;

import org.jspecify.annotations.NullMarked;
