/** What the department does in the sample year, step by step. */
@NullMarked
package vn.lantoa.deploy.local.sample.step.office;

import org.jspecify.annotations.NullMarked;
