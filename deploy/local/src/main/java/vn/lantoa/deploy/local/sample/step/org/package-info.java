/** Steps of what agencies make of the plan: plans of their own, and mergers. */
@NullMarked
package vn.lantoa.deploy.local.sample.step.org;

import org.jspecify.annotations.NullMarked;
