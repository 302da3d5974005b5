/** Holds state machines against their documentation. */
package vn.lantoa.platform.testing.state;
