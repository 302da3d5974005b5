/** The golden JSON of events, which producer and consumers test against. */
package vn.lantoa.platform.testing.golden;
