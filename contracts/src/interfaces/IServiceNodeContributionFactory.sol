// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

/// @title What other contracts ask the factory.
interface IServiceNodeContributionFactory {
    /// @return Whether the factory created the contract at this address.
    function owns(address contractAddress) external view returns (bool);
}
