/** The contract check, proven by planted violations. */
package vn.lantoa.platform.testing.openapi;
