/** More than fits at once: backlogs, and the documented limits several times over, in the heap that is shipped. */
package vn.lantoa.deploy.load;
