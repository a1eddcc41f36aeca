// Loaded before a command: says on its last line how much memory the process held at most.
process.on('exit', () => console.error(`peak of ${process.resourceUsage().maxRSS} kB`))
