/** A neighbour that exists in these tests only: the inside of another service. */
package vn.lantoa.media.press;
