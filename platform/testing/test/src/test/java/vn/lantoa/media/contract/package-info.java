/** A neighbour that exists in these tests only: what another service publishes. */
package vn.lantoa.media.contract;
