/** What every stored record has: a UUIDv7, a version, who wrote it and when. */
package vn.lantoa.platform.data.record;
