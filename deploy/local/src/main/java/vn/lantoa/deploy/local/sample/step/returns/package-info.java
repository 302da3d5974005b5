/** Steps of the sample year in which agencies return what they did. */
@NullMarked
package vn.lantoa.deploy.local.sample.step.returns;

import org.jspecify.annotations.NullMarked;
