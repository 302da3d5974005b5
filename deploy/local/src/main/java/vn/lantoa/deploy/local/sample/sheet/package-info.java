/** The sheets that the sample year is made from. */
@NullMarked
package vn.lantoa.deploy.local.sample.sheet;

import org.jspecify.annotations.NullMarked;
