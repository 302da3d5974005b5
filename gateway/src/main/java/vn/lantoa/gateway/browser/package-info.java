/** Headers for browsers: which origins may call (CORS), and what they must not do with an answer. */
@NullMarked
package vn.lantoa.gateway.browser;

import org.jspecify.annotations.NullMarked;
