/** A small resource that stands for any of the house, to test the platform through HTTP. */
package vn.lantoa.platform.web.sample;
