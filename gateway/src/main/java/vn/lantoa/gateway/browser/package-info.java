/** Headers for browsers: which origins may call (CORS), and what they must not do with an answer. */
package vn.lantoa.gateway.browser;
