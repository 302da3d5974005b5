/** What browsers need to be told: which origins may call, and what they must not do with an answer. */
@NullMarked
package vn.lantoa.gateway.browser;

import org.jspecify.annotations.NullMarked;
