/** The steps that complete what the sample plan says beside its clauses. */
@NullMarked
package vn.lantoa.deploy.local.sample.step.part;

import org.jspecify.annotations.NullMarked;
