/** Another feature, which asks the first one by its service. */
package vn.lantoa.platform.testing.architecture.sample.race;
