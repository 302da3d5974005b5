/** The plan of the sample year: how it comes in, and what happens to it while it runs. */
@NullMarked
package vn.lantoa.deploy.local.sample.step.plan;

import org.jspecify.annotations.NullMarked;
