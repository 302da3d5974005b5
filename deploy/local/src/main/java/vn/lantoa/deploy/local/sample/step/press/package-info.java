/** What press agencies have beside what they send: a webhook that is told of it, works that were cleared. */
@NullMarked
package vn.lantoa.deploy.local.sample.step.press;

import org.jspecify.annotations.NullMarked;
