/**
 * The opening stands in a frame from another host, as application systems have it: `?same` takes it from this one, `?late`
 * puts it in after a while, `?slow` has the host take its time.
 */
const asked = new URLSearchParams(location.search);
const other = { '127.0.0.1': 'localhost', localhost: '127.0.0.1' }[location.hostname] ?? `jobs.${location.hostname}`;
const host = asked.has('same') ? location.origin : location.origin.replace(location.hostname, other);
const frame = document.createElement('iframe');
frame.id = 'grnhse_iframe';
frame.title = 'Opening';
frame.style.cssText = 'width:100%;height:900px;border:0';
frame.src = `${host}/harbour-embed.html${asked.has('slow') ? '?slow' : ''}`;

setTimeout(() => document.querySelector('#here').append(frame), asked.has('late') ? 1500 : 0);
document.querySelector('#next').addEventListener('click', () => {
  frame.src = `${host}/harbour-embed.html?second`;
});
document.querySelector('#away').addEventListener('click', () => frame.remove());
