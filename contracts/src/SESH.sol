// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {ERC20Upgradeable} from "@openzeppelin/contracts-upgradeable/token/ERC20/ERC20Upgradeable.sol";

/// @title The Session Token on the second layer: a plain ERC-20 that only the bridge mints and burns.
/// @dev No permit here; every spending needs its own approve.
contract SESH is ERC20Upgradeable {
    uint256 public constant VERSION = 2;

    /// @notice The only account that may mint and burn.
    address public l2Gateway;

    /// @notice The token on the first layer.
    address public l1Address;

    modifier onlyGateway() {
        require(msg.sender == l2Gateway, "NOT_GATEWAY");
        _;
    }

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Sets up a proxy of this contract, once. Zero addresses are allowed: such a token has no bridge.
    function initialize(address l2Gateway_, address l1Address_) external initializer {
        __ERC20_init("Session Token", "SESH");
        l2Gateway = l2Gateway_;
        l1Address = l1Address_;
    }

    /// @notice Credits what was locked on the first layer.
    function bridgeMint(address account, uint256 amount) external onlyGateway {
        _mint(account, amount);
    }

    /// @notice Takes what leaves for the first layer; the bridge needs no allowance.
    function bridgeBurn(address account, uint256 amount) external onlyGateway {
        _burn(account, amount);
    }

    function decimals() public pure override returns (uint8) {
        return 9;
    }
}
