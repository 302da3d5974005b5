/** What press agencies and others have beside the items that they send: columns, briefs, products, posts, a webhook. */
@NullMarked
package vn.lantoa.deploy.local.sample.step.press;

import org.jspecify.annotations.NullMarked;
