/** What is printed once the sample year is loaded, section by section. */
@NullMarked
package vn.lantoa.deploy.local.sample.print;

import org.jspecify.annotations.NullMarked;
