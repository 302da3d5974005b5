/** The sample year's content items and observations, made always the same from a few lines of a sheet. */
@NullMarked
package vn.lantoa.deploy.local.sample.item;

import org.jspecify.annotations.NullMarked;
