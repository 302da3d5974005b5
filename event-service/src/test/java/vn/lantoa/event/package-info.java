/** What the tests of all features share. */
package vn.lantoa.event;
