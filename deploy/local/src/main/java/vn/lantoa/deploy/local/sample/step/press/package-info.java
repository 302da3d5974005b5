/** The steps that make what press agencies do beside sending items. */
@NullMarked
package vn.lantoa.deploy.local.sample.step.press;

import org.jspecify.annotations.NullMarked;
