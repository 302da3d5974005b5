/** The steps of the sample year that ask for figures. */
@NullMarked
package vn.lantoa.deploy.local.sample.step.report;

import org.jspecify.annotations.NullMarked;
