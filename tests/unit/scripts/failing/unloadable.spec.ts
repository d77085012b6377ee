throw new Error('no such browser');
