/** A small service with a database, to test the platform through it. */
package vn.lantoa.platform.data.sample;
