/** Tests of the piece of this name. */
package vn.lantoa.platform.testing.service;
