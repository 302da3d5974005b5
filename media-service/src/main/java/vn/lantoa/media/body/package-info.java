/** Request bodies that may be large: received without being held in memory, and read line by line. */
package vn.lantoa.media.body;
