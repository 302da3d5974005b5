/** The steps of loading the sample year, in the order in which each needs those before it. */
@NullMarked
package vn.lantoa.deploy.local.sample.step;

import org.jspecify.annotations.NullMarked;
