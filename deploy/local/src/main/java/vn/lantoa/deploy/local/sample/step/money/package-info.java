/** The money of the sample year. */
@NullMarked
package vn.lantoa.deploy.local.sample.step.money;

import org.jspecify.annotations.NullMarked;
