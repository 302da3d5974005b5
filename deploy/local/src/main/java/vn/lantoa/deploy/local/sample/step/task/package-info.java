/** What the sample year says of its tasks beside what they are. */
@NullMarked
package vn.lantoa.deploy.local.sample.step.task;

import org.jspecify.annotations.NullMarked;
