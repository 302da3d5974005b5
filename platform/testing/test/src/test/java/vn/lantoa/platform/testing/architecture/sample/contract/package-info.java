/** What the sample publishes. */
package vn.lantoa.platform.testing.architecture.sample.contract;
