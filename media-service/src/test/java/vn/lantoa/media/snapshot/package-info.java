/** Tests of what snapshots are held against. */
package vn.lantoa.media.snapshot;
