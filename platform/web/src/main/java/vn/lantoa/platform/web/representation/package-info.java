/** In which form something is sent: answers in JSON unless an operation says otherwise, bodies as they are. */
package vn.lantoa.platform.web.representation;
