/** Tests of snapshots of posts. */
package vn.lantoa.media.social.snapshot;
